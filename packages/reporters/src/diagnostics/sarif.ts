import type { Diagnostic, Edit, Fix, Range, RelatedPlace } from '@framewright/model';
import { fingerprints } from './fingerprints.ts';
import type { Report, RuleFacts } from './report.ts';
import { visible, visibleJson } from '../text/visible.ts';

/** What a SARIF log says about the program that checked. */
export interface SarifOptions {
  readonly version: string;
  /** All rules that were checked. */
  readonly rules: readonly RuleFacts[];
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The folder that paths are relative to; the reader of the log knows where it is. */
const base = 'SRCROOT';

/** A report as a SARIF 2.1.0 log, for code scanning and editors. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function reportSarif(report: Report, { version, rules }: SarifOptions): string {
  const known = [...rules, ...unknownRules(report, rules)];
  const indexes = new Map(known.map(({ id }, index) => [id, index]));
  const addresses = new Map(report.diagnostics.map(({ rule, url }) => [rule, url]));
  const prints = fingerprints(report);
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Framewright',
            version,
            semanticVersion: version,
            rules: known.map((rule) => ruleObject(rule, addresses.get(rule.id))),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [base]: { description: { text: 'The folder in which the check was started.' } } },
        results: report.diagnostics.map((diagnostic, index) =>
          resultObject(diagnostic, indexes.get(diagnostic.rule) ?? -1, prints[index] ?? ''),
        ),
      },
    ],
  };
  return `${visibleJson(JSON.stringify(log, null, 2))}\n`;
}

/** Rules that have findings but are not in the list, so that every result has its rule. */
function unknownRules(report: Report, rules: readonly RuleFacts[]): readonly RuleFacts[] {
  const ids = new Set(rules.map(({ id }) => id));
  const others = report.diagnostics.filter(({ rule }) => !ids.has(rule));
  return [...new Map(others.map((each) => [each.rule, each])).values()].map(({ rule, severity, note = rule, help = rule }) => ({
    id: rule,
    severity,
    summary: note,
    why: note,
    help,
  }));
}

function ruleObject({ id, severity, summary, why, help }: RuleFacts, url: string | undefined): object {
  return {
    id,
    // A name that equals the id is not wanted.
    ...(id.includes('-') ? { name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()) } : {}),
    shortDescription: text(summary),
    fullDescription: text(`${summary} ${why}`),
    help: text(`${help}\n\n${why}`),
    ...(url === undefined ? {} : { helpUri: url }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: severity },
  };
}

function resultObject(diagnostic: Diagnostic, ruleIndex: number, fingerprint: string): object {
  const { rule, severity, message, help, file, range, related = [], fix } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: text(help === undefined ? sentence(message) : `${sentence(message)} ${help}`),
    // GitHub wants a line even where the file as a whole is meant.
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region: range === undefined ? { startLine: 1 } : region(range) } }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedObject) }),
    ...(fix === undefined ? {} : { fixes: [fixObject(file, fix)] }),
    partialFingerprints: { 'framewright/v1': fingerprint },
  };
}

function relatedObject({ file, range, message }: RelatedPlace, index: number): object {
  return { id: index + 1, message: text(sentence(message)), physicalLocation: place(file, range) };
}

function fixObject(file: string, { title, safe, edits }: Fix): object {
  return {
    description: text(sentence(title)),
    artifactChanges: [...Map.groupBy(edits, (edit) => edit.file ?? file)].map(([path, inFile]) => ({
      artifactLocation: artifact(path),
      replacements: inFile.map(replacement),
    })),
    properties: { safe },
  };
}

function replacement({ range, text: inserted }: Edit): object {
  return { deletedRegion: region(range), ...(inserted === '' ? {} : { insertedContent: { text: inserted } }) };
}

function place(file: string, range: Range | undefined): object {
  return { artifactLocation: artifact(file), ...(range === undefined ? {} : { region: region(range) }) };
}

function artifact(file: string): object {
  const uri = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: base };
}

function region({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A text that is shown as written: brackets before a parenthesis would be a link, a number in braces a placeholder. */
function text(words: string): { readonly text: string } {
  return {
    text: visible(words)
      .replaceAll('](', '] (')
      .replace(/\{(\d+)\}/g, '{ $1 }'),
  };
}

function sentence(words: string): string {
  return /[.?!…]$/u.test(words) ? words : `${words}.`;
}
