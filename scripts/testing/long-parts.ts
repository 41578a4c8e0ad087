/** A long part of the tests: `npm test` runs a short piece of it, of Lighthouse none, and `npm run test:long` all. */
export interface LongPart {
  readonly name: string;
  /** What it does, for the user. */
  readonly does: string;
  readonly files: readonly string[];
  /** Why continuous integration leaves it to the nightly run; undefined where it runs it. */
  readonly inTheNight?: string;
}

/** A part with a script of its own, for the night: it runs tests many times, like `npm test`, and ends with 0 on success. */
export interface LongScript {
  readonly name: string;
  readonly does: string;
  readonly argv: (seed: string) => readonly string[];
  readonly inTheNight: string;
}

export const longParts: readonly LongPart[] = [
  {
    name: 'readers',
    does: 'the fast readers against the exact ones over 20,000 mutated texts of each sort',
    files: ['packages/markdown/src/fast-parsers.test.ts'],
  },
  {
    name: 'fuzz',
    does: '8,000 mutated texts through everything',
    files: ['tests/fuzz.test.ts'],
    inTheNight: 'With it, continuous integration would take longer than a quarter of an hour, and `npm test` sends some through.',
  },
  {
    name: 'mutants',
    does: 'each small mistake in each file of the framework',
    files: ['tests/mutations.test.ts'],
    inTheNight: 'With it, continuous integration would take longer than a quarter of an hour, and `npm test` makes some of them.',
  },
  {
    name: 'suggestions',
    does: 'what is suggested for 2,000 mistakes in frameworks of each shape',
    files: ['tests/suggestions.test.ts'],
    inTheNight: 'It takes minutes, and `npm test` tries a fifth as many with a seed that stays.',
  },
  {
    name: 'suggestions-at-large',
    does: 'what is suggested for up to 18,000 mistakes in frameworks of each shape and in ours',
    files: ['tests/suggestions-at-large.test.ts'],
    inTheNight: 'It takes five minutes and more, and adds nothing but numbers to 2,000 of them.',
  },
  {
    name: 'expressions',
    does: 'every regular expression over long texts made to keep it busy',
    files: ['tests/regular-expressions.test.ts'],
  },
  {
    name: 'growth',
    does: 'every shape of text that repeats, for steps that grow with the square of its length',
    files: ['tests/unbreakable-growth.test.ts'],
    inTheNight: 'It takes minutes, and `npm test` tries each sixteenth shape.',
  },
  {
    name: 'large',
    does: 'a framework of ten thousand files, and a contribution of a hundred thousand',
    files: ['tests/hostile.test.ts', 'tests/unbreakable.test.ts'],
    inTheNight: 'It only adds size: `npm test` tries the same with a thousand files, and with twenty thousand.',
  },
  {
    name: 'shapes',
    does: 'the site of a framework in each shape',
    files: ['tests/frameworks.test.ts'],
    inTheNight:
      'With it, continuous integration would take longer than a quarter of an hour, and other tests of `npm test` build the sites of some shapes.',
  },
  {
    name: 'properties',
    does: 'whatever is tried with things made at random, up to forty times as often, and with each entry of ours',
    files: [
      'packages/cli/src/print/print-diff.test.ts',
      'packages/diff/src/compare/prose-parts.test.ts',
      'packages/diff/src/compare/words.test.ts',
      'packages/markdown/src/edit/print-entry.test.ts',
      'packages/markdown/src/render/reads-alike.test.ts',
      'packages/review/src/anchors/anchor.test.ts',
      'site/src/preview/marks/marked-words.test.ts',
      'tests/after-edits.test.ts',
      'tests/assessment-carry.test.ts',
      'tests/assessment-electives.test.ts',
      'tests/assessment-paths.test.ts',
      'tests/assessment-reading.test.ts',
      'tests/assessment-team.test.ts',
      'tests/diff-properties.test.ts',
      'tests/editing.test.ts',
      'tests/formatting-mutations.test.ts',
      'tests/formatting.test.ts',
      'tests/links-in-the-way.test.ts',
      'tests/new.test.ts',
      'tests/random-edits.test.ts',
      'tests/random-framework.test.ts',
      'tests/release.test.ts',
      'tests/review-history.test.ts',
      'tests/review-hunks.test.ts',
      'tests/titles-are-text.test.ts',
      'tests/version.test.ts',
    ],
    inTheNight: 'They only add chance: `npm test` tries all of them, less often.',
  },
  {
    name: 'browser',
    does: 'every page of the sites in a browser, every template in both pairs of colours, wide and narrow',
    files: [
      'tests/browser-framework.test.ts',
      'tests/browser-history.test.ts',
      'tests/browser-two-dimensions.test.ts',
      'tests/site-composer.test.ts',
      'tests/site-languages.test.ts',
      'tests/site-markup.test.ts',
      'tests/site-preview.test.ts',
      'tests/xss.test.ts',
    ],
    inTheNight: 'It takes several minutes by itself, and `npm test` opens every template in both pairs of colours.',
  },
  {
    name: 'usage',
    does: 'what every script that measures says of how it is called',
    files: ['scripts/bench/usage.test.ts'],
    inTheNight: 'It only starts more of them: `npm test` calls each third.',
  },
  {
    name: 'memory',
    does: 'how much memory the site of a framework with hundreds of pictures takes',
    files: ['scripts/bench/ladders-memory.test.ts'],
    inTheNight: 'It builds a site of some 900 pages with 206 pictures for one figure.',
  },
  { name: 'pictures', does: 'pictures of pages against those that are kept', files: ['tests/site-pictures.test.ts'] },
  {
    name: 'packages',
    does: 'the packages as npm and pnpm install them where nothing ever was, from a registry on this computer',
    files: ['tests/registry.test.ts'],
    inTheNight: 'It downloads the packages of others, and `npm test` tries the same tarball with those of the checkout.',
  },
  {
    name: 'lighthouse',
    does: 'what Lighthouse says of the pages that people land on',
    files: ['tests/site-lighthouse.test.ts'],
    inTheNight: 'What it says of speed hangs on how busy the machine is, and all others fit into a quarter of an hour without it.',
  },
];

export const longScripts: readonly LongScript[] = [
  {
    name: 'faults',
    does: 'the tests with each seeded fault',
    argv: () => ['scripts/test-faults.ts'],
    inTheNight: 'It runs tests some ninety times over.',
  },
  {
    name: 'guards',
    does: 'the tests without each of 60 guards, chosen by chance',
    argv: (seed) => ['scripts/test-guards.ts', '--sample', '60', '--seed', seed],
    inTheNight: 'It runs all tests once and some of them sixty times over.',
  },
];
