/** `script` applied to `input` as one expression, for browsers that take source text. `input` has to be JSON. */
export function call<A>(script: (input: A) => unknown, input: A): string {
  return `(${script.toString()})(${JSON.stringify(input ?? null)})`;
}
