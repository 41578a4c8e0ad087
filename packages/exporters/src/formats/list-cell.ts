/**
 * The items of a list in one cell, parted by "; ". One that holds a semicolon or begins with a quotation mark is put in quotation marks,
 * with those within doubled, so that it is seen where each begins and ends.
 */
export function listCell(items: readonly string[] | undefined): string {
  return (items ?? []).map((item) => (/;|^"/u.test(item) ? `"${item.replaceAll('"', '""')}"` : item)).join('; ');
}
