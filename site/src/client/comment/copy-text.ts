/** Copies the text of a field; if the browser does not allow that, selects it for the reader to copy. @returns whether it was copied */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
