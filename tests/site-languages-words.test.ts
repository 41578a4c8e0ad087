import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsInScript, wordsInTemplate } from './support/visible-words.ts';

const source = join(import.meta.dirname, '../site/src');

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);
}

describe('the scan itself', () => {
  test.each([
    ['<p>Hello</p>', ['Hello']],
    ['<p>{words.hello} · 3</p>', []],
    ['<p>{isOpen ? "Open" : words.shut}</p>', ['Open']],
    ['{items.map((item) => <li>{item.name} or</li>)}', ['or']],
    ['<img alt="A hall" src="hall.png" class="big" />', ['A hall']],
    [`<p aria-label={\`Go to \${place}\`} class={\`tag-\${sort}\`}>{list.join(", ")}</p>`, ['Go to']],
    ['<p class:list={["a", { "has-b": b }]}>{kind === "role" && words.role}</p>', []],
  ])('%s', (template, words) => {
    expect(wordsInTemplate(template)).toEqual(words);
  });

  test('sees what a script says', () => {
    expect(wordsInScript("element('p', { class: 'x' }, 'Nothing'); p.textContent = 'Gone'; throw new Error('Never said so');")).toEqual([
      'Nothing',
      'Gone',
    ]);
  });
});

describe('every visible word comes from the catalogue', () => {
  const templates = filesIn('.', '.astro');

  test('all templates are there', () => {
    expect(templates.length).toBeGreaterThan(80);
  });

  test.each(templates)('%s', (path) => {
    expect(wordsInTemplate(readFileSync(join(source, path), 'utf8'))).toEqual([]);
  });

  test.each(filesIn('client', '.ts'))('%s', (path) => {
    expect(wordsInScript(readFileSync(join(source, path), 'utf8'))).toEqual([]);
  });
});
