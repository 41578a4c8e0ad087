/**
 * Words hard-coded in a template rather than in the catalogue: its text, attributes for people, and strings that look like words among its
 * expressions.
 */
export function wordsInTemplate(template: string): readonly string[] {
  const markup = template
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/<!doctype html>/iu, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gu, '');
  return readMarkup(markup)
    .map((words) => words.trim())
    .filter((words) => /\p{L}/u.test(words) && !ending.test(words));
}

/** Words hard-coded in a script: strings that begin like a name or a sentence, except those of its own errors. */
export function wordsInScript(script: string): readonly string[] {
  const code = script.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '').replace(/new Error\([^)]*\)/gu, '');
  return [...code.matchAll(literal)].map(([whole]) => whole.slice(1, -1)).filter((text) => isLikeWords(text) && !keys.test(text));
}

/** Attributes whose text people see; of components too. */
const met = new Set([
  'alt',
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'label',
  'sort',
  'caption',
  'heading',
  'description',
]);
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gu;
/** Of a file, after its name. */
const ending = /^(?:\.[a-z]+)+$/u;
const keys = /^(?:Escape|Enter|Tab|Home|End|Page(?:Up|Down)|Arrow(?:Up|Down|Left|Right))$/u;

/** A reader of nested elements and expressions: `{` and a tag each open one more. */
function readMarkup(markup: string): readonly string[] {
  const found: string[] = [];
  /** The open elements and braces. */
  const open: ('element' | 'braces')[] = [];
  let at = 0;
  while (at < markup.length) {
    const inCode = open.at(-1) === 'braces';
    const rest = markup.slice(at);
    const tag =
      /^<(\/?)([A-Za-z][\w.:-]*)?((?:\s|(?<![\w:.@-])[\w:.@-]+(?![\w:.@-])(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}))?|\{(?:[^{}]|\{[^{}]*\})*\})*)(\/?)>/u.exec(
        rest,
      );
    if (tag && !(inCode && tag[2] === undefined && tag[1] === '')) {
      found.push(...wordsInAttributes(tag[3] ?? ''));
      if (tag[1] === '/') open.splice(open.lastIndexOf('element'), 1);
      else if (tag[4] !== '/' && !/^(?:meta|link|img|br|hr|input)$/u.test(tag[2] ?? '')) open.push('element');
      at += tag[0].length;
    } else if (rest.startsWith('{')) {
      open.push('braces');
      at += 1;
    } else if (inCode && rest.startsWith('}')) {
      open.pop();
      at += 1;
    } else if (inCode) {
      const text = new RegExp(`^(?:${literal.source})`, 'u').exec(rest)?.[0];
      if (text !== undefined && isLikeWords(text.slice(1, -1).replace(/\$\{[^}]*\}/gu, ''))) found.push(text.slice(1, -1));
      at += text?.length ?? 1;
    } else {
      const text = /^(?:[^<{}]+|[<}])/u.exec(rest)?.[0] ?? '';
      found.push(text);
      at += Math.max(text.length, 1);
    }
  }
  return found;
}

function wordsInAttributes(attributes: string): readonly string[] {
  return [...attributes.matchAll(/([\w:.@-]+)=(?:"([^"]*)"|'([^']*)'|\{([\s\S]*?)\}(?=\s|$))/gu)].flatMap(
    ([, name = '', double, single, code]) => {
      if (!met.has(name)) return [];
      const written = double ?? single;
      if (written !== undefined) return [written];
      return [...(code ?? '').matchAll(literal)].map(([whole]) => whole.slice(1, -1).replace(/\$\{[^}]*\}/gu, '')).filter(isLikeWords);
    },
  );
}

/** "Open", "to the start", "Go to": not a name in code. */
function isLikeWords(text: string): boolean {
  return /^\p{Lu}\p{Ll}+/u.test(text.trim()) || /^\p{L}+(?: \p{L}+)+[.…]?$/u.test(text.trim());
}
