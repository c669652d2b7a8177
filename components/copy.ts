/** Puts `text` on the clipboard; `root` is where a helper field may stand for a moment, on pages without a secure connection. */
export async function copyText(text: string, root: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    (root instanceof ShadowRoot ? root : document.body).append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
