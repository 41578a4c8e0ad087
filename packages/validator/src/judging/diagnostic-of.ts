import { pathFor, type Diagnostic, type SayInOwnWords, type SourceFile, type Span, type Subject } from '@framewright/model';
import type { Finding, FindingPlace, Rule } from '../rule.ts';

/**
 * A finding as people and programs get it.
 * @param say puts the framework's own words for its parts into what is said
 * @param ruleUrl gives the address of the page about a rule
 */
export function diagnosticOf(
  rule: Rule,
  severity: Diagnostic['severity'],
  finding: Finding,
  say: SayInOwnWords,
  ruleUrl?: (id: string) => string,
): Diagnostic {
  const { expected, related, fix } = finding;
  const { file, span } = placed(finding.at);
  return {
    rule: rule.id,
    severity,
    message: say(finding.message),
    note: say(rule.why),
    help: helpIn(finding.help ?? rule.help, say),
    ...rangeIn(finding.at),
    ...(expected === undefined || expected.length === 0 ? {} : { expected }),
    ...(related === undefined || related.length === 0
      ? {}
      : { related: related.map((place) => ({ ...rangeIn(place.at), message: say(place.message) })) }),
    ...(fix === undefined || file === undefined || span === undefined
      ? {}
      : {
          fix: {
            title: fix.title,
            safe: fix.safe,
            edits: fix.edits.map(({ file: other, span: edited, text }) => ({
              ...(other === undefined ? {} : { file: other.path }),
              range: (other ?? file).rangeOf(edited),
              text,
            })),
          },
        }),
    ...(ruleUrl === undefined ? {} : { url: ruleUrl(rule.id) }),
  };
}

/** Keys of the format where a help names them as they are to be written. */
const bareKeys = /(Known here: [^.:]*\.|\bWrite [A-Za-z-]{1,30}(?= if\b|\.)|\b[A-Za-z-]{1,30}: (?:…|\{))/u;

/** A help in the framework's own words, with keys as the format has them. */
function helpIn(help: string, say: SayInOwnWords): string {
  return help
    .split(bareKeys)
    .map((piece, index) => (index % 2 === 1 ? piece : say(piece)))
    .join('');
}

function rangeIn(at: FindingPlace): Pick<Diagnostic, 'file' | 'range'> {
  const { file, span } = placed(at);
  if (file && span) return { file: file.path, range: file.rangeOf(span) };
  return { file: 'file' in at ? at.file.path : pathOf(at.subject) };
}

/** Where an entry belongs that was not read from a file. */
function pathOf(subject: Subject): string {
  if (subject.type !== 'translation') return pathFor(subject.type, subject.id);
  return `translations/${subject.language}/${pathFor(subject.of, subject.id)}`;
}

function placed(at: FindingPlace): { readonly file?: SourceFile; readonly span?: Span } {
  if ('file' in at) return at;
  const { source } = at.subject;
  return source ? { file: source.file, span: source.spanOf(at.pointer, at.part) } : {};
}
