/** Marks in the table of contents the section that is being read: the last that has begun in the upper third of the window. */
export function markCurrentSection(page: Document): void {
  const links = [...page.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
  const places = links.flatMap((link) => {
    const section = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    return section ? [{ link, section }] : [];
  });
  if (places.length === 0) return;
  let isDue = false;
  const mark = (): void => {
    isDue = false;
    const line = innerHeight / 3;
    const current = places.findLast(({ section }) => section.getBoundingClientRect().top <= line);
    for (const { link } of places)
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
  };
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  soon();
}
