import { compileBundle, printBundle } from '@framewright/model';
import { summaryOf, visibleJson } from '@framewright/reporters';
import { bundleFaults, validate } from '@framewright/validator';
import { resolve } from 'node:path';
import type { Command } from '../terminal/command.ts';
import { openFramework, readingOptions } from '../framework/open-framework.ts';
import { faultsOfBundle } from '../release/faults-of-bundle.ts';
import { mistakesLine, reportOn } from '../check/report-on.ts';
import { printedPath, shownPath } from '../framework/shown-path.ts';
import { writeText } from '../terminal/write-text.ts';

/** `framewright bundle` */
export const bundle: Command = {
  name: 'bundle',
  summary: 'Compile a framework to one JSON document that other programs can read.',
  usage: '',
  about: [
    'The same content gives the same bytes on every computer. Drafts, pages, news and review rounds are left out.',
    'A framework with errors is compiled as far as it goes; the exit code is then 1, so that nothing is released by accident. Where the bundle would not fit its own format, as “framewright verify” tells it, nothing is written.',
  ],
  options: {
    out: { type: 'string', short: 'o', value: 'file', summary: 'Write to a file instead of the screen.' },
    ...readingOptions,
  },
  examples: [
    { command: 'framewright bundle --out framework.json', does: 'writes the bundle of the nearest framework' },
    { command: 'framewright bundle --revision v1.0.0', does: 'prints the bundle of a revision' },
  ],
  async run(args, io) {
    const opened = await openFramework(args, io.cwd);
    const content = printBundle(compileBundle(opened.framework));
    const summary = summaryOf(reportOn(opened, validate(opened.framework), io.cwd));
    const faults = bundleFaults(content);
    if (faults.length > 0) {
      io.stderr.write(`${mistakesLine(summary)}${faultsOfBundle(faults)}Nothing was compiled.\n`);
      return 1;
    }
    const out = args.valueOf('out');
    if (out === undefined) io.stdout.write(io.stdout.terminal ? visibleJson(content) : content);
    else {
      const file = resolve(io.cwd, out);
      const written = await writeText(file, content);
      io.stdout.write(`${written?.change === 'unchanged' ? 'Unchanged' : 'Written'}: ${printedPath(shownPath(io.cwd, file))}\n`);
    }
    io.stderr.write(mistakesLine(summary));
    return summary.errors > 0 ? 1 : 0;
  },
};
