/** What differs between two pages of a kind besides their titles: the content, and the links to other languages and editions. */
const parts = ['main', '.languages', '.versions'];

/**
 * Shows another page of the site in place of this one, without a full load.
 * @param address of a page with the same layout
 * @throws Error if the page can't be loaded
 */
export async function swapPage(address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const part of parts) {
    const [here, there] = [document.querySelector(part), other.querySelector(part)];
    if (here && there) here.replaceChildren(...[...there.childNodes].map((node) => document.importNode(node, true)));
  }
  document.title = other.title;
}

/** Announces a text to screen readers. */
export function announce(text: string): void {
  const place = document.querySelector('#announcements') ?? addPlace();
  place.textContent = text;
}

function addPlace(): Element {
  const place = document.createElement('p');
  place.id = 'announcements';
  place.className = 'unseen';
  place.setAttribute('role', 'status');
  document.body.append(place);
  return place;
}
