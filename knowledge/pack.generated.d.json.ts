/** The pack is made by `npm run knowledge`; `loadPack` gives it its type. */
declare const pack: unknown;
export default pack;
