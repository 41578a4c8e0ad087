import { inRem, trackShape } from '../../view/words/track-shape.ts';

const namespace = 'http://www.w3.org/2000/svg';

/** A rating in one dimension, drawn as the pages draw it. @param words what it says to screen readers */
export function track(steps: number, filled: number, value: number, words: string, elective: boolean, gained = 0): HTMLElement {
  const { width, height, filled: full, gained: up, empty } = trackShape({ steps, filled, gained }, elective ? 3 : 0);
  const picture = document.createElementNS(namespace, 'svg');
  const attributes = {
    class: 'track',
    width: inRem(width),
    height: inRem(height),
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': words,
  };
  for (const [name, text] of Object.entries(attributes)) picture.setAttribute(name, text);
  if (elective)
    picture.append(
      shape('rect', { class: 'track-elective', x: '0.5', y: '0.5', width: String(width - 1), height: String(height - 1), rx: '2' }),
    );
  if (empty !== '') picture.append(shape('path', { class: 'track-empty', d: empty }));
  if (full !== '') picture.append(shape('path', { class: 'track-filled', d: full }));
  if (up !== '') picture.append(shape('path', { class: 'track-gained', d: up }));
  const number = document.createElement('span');
  number.className = 'rating-value';
  number.setAttribute('aria-hidden', 'true');
  number.textContent = String(value);
  const rating = document.createElement('span');
  rating.className = 'rating';
  rating.append(picture, number);
  return rating;
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS(namespace, name) as SVGElement;
  for (const [key, text] of Object.entries(attributes)) made.setAttribute(key, text);
  return made;
}
