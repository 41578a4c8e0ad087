import { dirname, join } from 'node:path';

/** Something that a package exports. */
export interface ExportedName {
  readonly name: string;
  /** Its declarations, as they stand in a declaration file; several where a function has overloads. */
  readonly declarations: readonly string[];
  /** The names in them that its file declares or imports from a file of the same package, sorted. */
  readonly mentions: readonly string[];
  /** The declaration files whose exports it promises to load, as `typeof import('./file.ts')` does. */
  readonly loads: readonly string[];
}

/** Gives the text of a file. */
export type ReadText = (path: string) => string;

type Found = Omit<ExportedName, 'name'>;

/**
 * What a declaration file exports, its own and what it passes on from others, sorted by name.
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

/** What a statement that begins with `export` lets through of another file’s exports, by the names that it gives them. */
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

/** The statements at the top of a declaration file, as the compiler prints them: what belongs to one is indented, or a bracket that closes it. */
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

/** Words in quotation marks and names of properties are not meant. */
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
