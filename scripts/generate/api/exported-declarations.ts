import { dirname, join } from 'node:path';

/** Something that a package exports. */
export interface ExportedName {
  readonly name: string;
  /** Its declarations in a declaration file; several for overloads. */
  readonly declarations: readonly string[];
  /** The names in them that its file declares or imports from a file of the same package, sorted. */
  readonly mentions: readonly string[];
  /** The declaration files that it loads later, as `typeof import('./file.ts')` states. */
  readonly loads: readonly string[];
}

/** Returns the text of a file. */
export type ReadText = (path: string) => string;

type Found = Omit<ExportedName, 'name'>;

/**
 * The exports of a declaration file, its own and re-exported ones, sorted by name.
 * @param path of the file, such as `index.d.ts`
 */
export function exportedDeclarations(path: string, read: ReadText): readonly ExportedName[] {
  return [...exportsOf(path, read)].map(([name, found]) => ({ name, ...found })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function exportsOf(path: string, read: ReadText): ReadonlyMap<string, Found> {
  const statements = statementsOf(read(path));
  const beside = namesBeside(statements);
  const exported = new Map<string, Found>();
  for (const statement of statements) {
    const from = /^export (?:type )?(?:\{[^}]*\}|\*) from '(\.[^']+)';$/u.exec(statement)?.[1];
    if (from !== undefined) {
      for (const [name, found] of passedOn(statement, exportsOf(declarationFile(path, from), read))) exported.set(name, found);
      continue;
    }
    if (!statement.startsWith('export ') || statement === 'export {};') continue;
    const name = declaredName(statement);
    if (name === undefined) throw new Error(`${path} exports in a way that is not known here: ${statement}`);
    const declarations = [...(exported.get(name)?.declarations ?? []), statement];
    const loads = [...statement.matchAll(/typeof import\('(\.[^']+)'\)/gu)].map(([, loaded = '']) => declarationFile(path, loaded));
    exported.set(name, { declarations, mentions: mentionsIn(declarations, name, beside), loads });
  }
  return exported;
}

/** The exports of another file that a statement re-exports, by their new names. */
function passedOn(statement: string, others: ReadonlyMap<string, Found>): Iterable<readonly [string, Found]> {
  const list = /\{([^}]*)\}/u.exec(statement)?.[1];
  if (list === undefined) return others;
  return namesIn(list).map((part) => {
    const [name = '', as = name] = part.split(' as ');
    const found = others.get(name);
    if (found === undefined) throw new Error(`Nothing declares ${name}, as it should for: ${statement}`);
    return [as, { ...found, declarations: found.declarations.map((declaration) => declaration.replace(` ${name}`, ` ${as}`)) }] as const;
  });
}

/**
 * The top-level statements of a declaration file as the compiler prints them: a statement continues with indented lines and closing
 * brackets.
 */
function statementsOf(text: string): readonly string[] {
  return text
    .split(/\n(?=(?:export|declare|import|interface|type)\b)/u)
    .map((statement) => statement.trimEnd())
    .filter((statement) => statement !== '');
}

function declaredName(statement: string): string | undefined {
  return /^(?:export )?(?:declare )?(?:abstract )?(?:function|const|class|interface|type) (\w+)/u.exec(statement)?.[1];
}

/** The names that a file declares, or imports from another file of its package. */
function namesBeside(statements: readonly string[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) => {
      const imported = /^import (?:type )?\{([^}]*)\} from '\./u.exec(statement)?.[1];
      return imported === undefined ? (declaredName(statement) ?? []) : namesIn(imported);
    }),
  );
}

function namesIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((part) => part.trim().replace(/^type /u, ''))
    .filter((part) => part !== '');
}

/** String literals and property names don't count. */
function mentionsIn(declarations: readonly string[], name: string, beside: ReadonlySet<string>): readonly string[] {
  const words =
    declarations
      .join('\n')
      .replace(/'[^'\n]*'|"[^"\n]*"/gu, '')
      .match(/\b[A-Za-z_]\w*\b(?!\??:)/gu) ?? [];
  return [...new Set(words)].filter((word) => word !== name && beside.has(word)).sort();
}

function declarationFile(from: string, specifier: string): string {
  return join(dirname(from), specifier.replace(/\.ts$/u, '.d.ts'));
}
