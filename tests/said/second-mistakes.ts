type Texts = Readonly<Record<string, string>>;

/** Another mistake in a framework, far from the first or right beside it: it may leave open whether the first is one. */
export interface SecondMistake {
  readonly is: string;
  readonly make: (texts: Texts, own: readonly string[]) => Texts;
}

/** Mistakes that leave open what something else means. */
export const secondMistakes: readonly SecondMistake[] = [
  { is: 'a manifest that cannot be read', make: inFile('framework.md', (text) => text.replace(/^title: .*$/mu, 'title: "open')) },
  { is: 'no kinds', make: inFile('framework.md', misspelt('kinds')) },
  { is: 'no contexts', make: inFile('framework.md', misspelt('contexts')) },
  { is: 'no sections', make: inFile('framework.md', misspelt('sections')) },
  { is: 'a scale that cannot be read', make: inFile('scales/proficiency.md', (text) => text.replace(/^title: .*$/mu, 'title: "open')) },
  { is: 'no levels', make: inFile('scales/proficiency.md', misspelt('levels')) },
  { is: 'an unknown key', make: inOwn((text) => text.replace('\n---\n', '\nzzzz: 1\n---\n')) },
  { is: 'front matter that cannot be read', make: inOwn((text) => text.replace('\n---\n', '\nzzzz: "1\n---\n')) },
  { is: 'lists and maps that are a word', make: inOwn((text) => text.replaceAll(/(?<=^[a-zA-Z]+: )[[{][^\n]*$/gmu, 'word')) },
  { is: 'competences that are misspelt', make: inOwn((text) => text.replaceAll(/^ {2}([a-z])([a-z-]+):(?= )/gmu, '  $1z$2:')) },
  { is: 'an image, and a link to a file', make: inOwn((text) => `${text}\n![x](https://x.example/x.png) [y](assets/y.pdf)\n`) },
  { is: 'a heading too much', make: inOwn((text) => `${text}\n## Evidences\n\nMore.\n\n### Aware\n\nMore.\n`) },
  { is: 'a folder that is unknown', make: (texts, own) => renamed(texts, own, (path) => `notes/${path}`) },
  {
    is: 'a copy of each',
    make: (texts, own) => ({ ...texts, ...renamed(pick(texts, own), own, (path) => path.replace('.md', '-copy.md')) }),
  },
];

function inFile(path: string, change: (text: string) => string): SecondMistake['make'] {
  return (texts) => {
    const changed = change(texts[path] ?? '');
    return texts[path] === undefined || changed === texts[path] ? texts : { ...texts, [path]: changed };
  };
}

function inOwn(change: (text: string) => string): SecondMistake['make'] {
  return (texts, own) => {
    const changed = own.map((path) => [path, change(texts[path] ?? '')] as const);
    return changed.every(([path, text]) => text === texts[path]) ? texts : { ...texts, ...Object.fromEntries(changed) };
  };
}

function misspelt(key: string): (text: string) => string {
  return (text) => text.replace(new RegExp(`^${key}:`, 'mu'), `${key}x:`);
}

function pick(texts: Texts, paths: readonly string[]): Texts {
  return Object.fromEntries(paths.map((path) => [path, texts[path] ?? '']));
}

function renamed(texts: Texts, paths: readonly string[], rename: (path: string) => string): Texts {
  return Object.fromEntries(Object.entries(texts).map(([path, text]) => [paths.includes(path) ? rename(path) : path, text]));
}
