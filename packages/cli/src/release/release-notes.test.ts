import { describe, expect, test } from 'vitest';
import { withSection } from './release-notes.ts';

const change = { kind: 'k', bump: 'major', entry: { type: 'role', id: 'a', title: 'A' }, fingerprint: '0123456789abcdef', places: {} };
const second = JSON.stringify({
  version: '0.2.0',
  previous: '0.1.0',
  changes: [
    { ...change, message: 'Readers see this.', affects: ['readers'] },
    { ...change, message: 'The title “*A*” by @someone <b>changed</b>.', affects: ['claims', 'readers'] },
  ],
});
const first = JSON.stringify({ version: '0.1.0', first: true, changes: [] });

const notes = `### What changed, by whom it touches

#### People and courses assessed

- The title “\\*A\\*” by @<!-- -->someone &lt;b&gt;changed&lt;/b&gt;. (major)

#### Readers

- Readers see this. (major)
`;

const written = `# office

## 0.2.0

### Minor Changes

- abc: Words.

  ## Not a heading

## 0.1.0

### Minor Changes

- First words.
`;

describe('release notes', () => {
  test('follow what changesets wrote about the version', () => {
    expect(withSection(written, second, 'office')).toBe(written.replace('\n\n## 0.1.0', () => `\n\n${notes}\n## 0.1.0`));
  });

  test('about the oldest version end the change log', () => {
    expect(withSection(written, first, 'office')).toBe(`${written}\n### What changed, by whom it touches\n\nThis is the first release.\n`);
  });

  test('written again stay as they are', () => {
    const once = withSection(written, second, 'office');
    expect(withSection(once, second, 'office')).toBe(once);
  });

  test('begin a change log, or a section, where there is none', () => {
    const begun = withSection('', first, 'office');
    expect(begun).toBe('# office\n\n## 0.1.0\n\n### What changed, by whom it touches\n\nThis is the first release.\n');
    expect(withSection(begun, second, 'office')).toBe(begun.replace('## 0.1.0', () => `## 0.2.0\n\n${notes}\n## 0.1.0`));
  });
});
