/** Parties of the Dutch and Belgian parliaments, as they stand in brackets behind a name; in lower case. */
const PARTIES: ReadonlySet<string> = new Set(
  `vvd pvda cda d66 pvv sp groenlinks gl groenlinks-pvda gl-pvda christenunie cu sgp denk fvd pvdd 50plus bbb nsc ja21 volt bij1 lpf
  cd&v n-va open vld openvld anders vlaams belang vb groen ecolo vooruit sp.a spa ps mr cdh les engagés défi pvda+ ptb pvda-ptb pp lijst dedecker ldd vu volksunie`
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether what stands in brackets begins with a party: "VVD", "Open Vld", "PvdA, Utrecht". */
export function isParty(text: string): boolean {
  return PARTIES.has((text.split(/[\s,)]/)[0] ?? '').toLowerCase());
}
