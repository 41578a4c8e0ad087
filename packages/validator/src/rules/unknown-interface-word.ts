import { compareTexts, isObject, pointerOf, suggest } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { interfaceNames } from '../generated/interface-names.ts';
import { either, quote } from '../messages/quote.ts';
import type { Finding, FindingPlace, Rule } from '../rule.ts';

const manifest = (exampleBase['framework.md'] ?? '').replace('format: 1', 'format: 2');

/** Of how many names in one file it is asked what may be meant: each is compared with all. */
const mostCompared = 50;

export const unknownInterfaceWord: Rule = {
  id: 'unknown-interface-word',
  severity: 'warning',
  scope: 'entry',
  summary: 'What a framework words in its own way on the site has a name that the site knows.',
  why: 'The site passes over a name that it does not know, and goes on showing the words that were to be replaced.',
  help: 'Write the name as the catalogues in site/src/catalogues have it.',
  *check(subject) {
    const words = 'interface' in subject.data ? subject.data.interface : undefined;
    if (!isObject(words)) return;
    const unknown = Object.keys(words).filter((name) => !known.has(name));
    for (const [index, name] of unknown.entries())
      yield finding({ subject, pointer: pointerOf('interface', name), part: 'key' }, name, index < mostCompared ? meant(name) : []);
  },
  examples: [
    {
      title: 'A name misspelt, and one without what stands before it',
      files: {
        'framework.md': manifest.replace(
          '\nkinds:',
          '\ninterface:\n  ⟦places.hoem⟧: Koti\n  ⟦legend⟧: Tasot\n  places.roles: Roolit\nkinds:',
        ),
      },
      expect: ['unknown-interface-word', 'unknown-interface-word'],
    },
    {
      title: 'One in the translation of the manifest',
      files: {
        'framework.md': manifest.replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, fi]'),
        'translations/fi/framework.md':
          '---\nof: b4566b15aaf2558d36f1c5da7bc9cbe17f8a443008c354c5fcce8f02ff6b3401\ntitle: Kokoukset\ninterface: { ⟦koti⟧: Koti, places.home: Koti }\n---\nKokouksista.\n',
      },
      expect: ['unknown-interface-word'],
    },
    {
      title: 'Names that the site knows',
      files: { 'framework.md': manifest.replace('\nkinds:', '\ninterface: { places.home: Start, roles.rung: "Step {0}" }\nkinds:') },
      expect: [],
    },
  ],
};

const known: ReadonlySet<string> = new Set(interfaceNames);

/** The names that may be meant: those that are near, else those that end so. */
function meant(name: string): readonly string[] {
  const near = suggest(name, interfaceNames);
  return near.length > 0 ? near : interfaceNames.filter((each) => each.endsWith(`.${name}`)).slice(0, 3);
}

function finding(at: FindingPlace, name: string, names: readonly string[]): Finding {
  const message = `Unexpected name ${quote(name)} of words of the site, expected `;
  if (names.length > 0) return { at, message: message + either(names), expected: names };
  const [first = ''] = name.split('.');
  const inside = interfaceNames.filter((each) => each.startsWith(`${first}.`));
  const shown = inside.length > 0 ? inside : [...new Set(interfaceNames.map((each) => each.replace(/\..*/u, '.…')))];
  return {
    at,
    message: `${message}one that it knows`,
    help: `Known are ${[...shown].sort(compareTexts).slice(0, 12).join(', ')}${shown.length > 12 ? ' and others' : ''}: the catalogues in site/src/catalogues have all of them.`,
  };
}
