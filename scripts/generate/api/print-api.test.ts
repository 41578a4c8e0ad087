import { expect, test } from 'vitest';
import { printApi } from './print-api.ts';

const files: Readonly<Record<string, string>> = {
  '/src/index.d.ts': `export type { Plan, Kind } from './plan/plan.ts';
export { draw as drawPlan, type Style } from './plan/draw.ts';
export * from './all.ts';
export { loadEditing } from './editing/load.ts';
`,
  '/src/plan/plan.d.ts': `import type { Range } from '../range.ts';
import type { Elsewhere } from 'elsewhere';
interface Hidden {
    readonly Kind: 'Hidden';
    readonly at: Range | Elsewhere;
}
export type Kind = 'plan' | 'Hidden';
export interface Plan extends Hidden {
    readonly parts: readonly {
        readonly title: string;
    }[];
}
export interface Unasked {
    readonly x: number;
}
export {};
`,
  '/src/plan/draw.d.ts': `import type { Plan } from './plan.ts';
export interface Style {
    readonly Plan: number;
}
export declare function draw(plan: Plan): string;
export declare function draw(plan: Plan, style: Style): string;
`,
  '/src/all.d.ts': `export declare const most = 3;
export declare class Failure extends Error {
    readonly name = "Failure";
}
`,
  '/src/editing/load.d.ts': "export declare const loadEditing: () => typeof import('./editing.ts');\n",
  '/src/editing/editing.d.ts': "export { rename } from './rename.ts';\n",
  '/src/editing/rename.d.ts': `interface Renamed {
    readonly id: string;
}
export declare function rename(id: string): Renamed;
export {};
`,
};

const read = (path: string): string => {
  const text = files[path.replaceAll('\\', '/')];
  if (text === undefined) throw new Error(`${path} was asked for`);
  return text;
};

test('a package is told of by the declarations that its entry lets through', () => {
  expect(printApi('@framewright/plans', '/src/index.d.ts', read)).toBe(`# What @framewright/plans exports

Made by \`npm run generate\` from \`src/index.ts\`. A change in this file is a change for everybody who uses the package.

\`\`\`ts
class Failure extends Error {
  readonly name = "Failure";
}

type Kind = 'plan' | 'Hidden';

interface Plan extends Hidden {
  readonly parts: readonly {
    readonly title: string;
  }[];
}

interface Style {
  readonly Plan: number;
}

function drawPlan(plan: Plan): string;

function drawPlan(plan: Plan, style: Style): string;

const loadEditing: () => typeof import('./editing.ts');

const most = 3;

// What editing.ts holds, which is loaded on demand

function rename(id: string): Renamed;
\`\`\`

Names that occur here and are not exported: \`Hidden\`, \`Renamed\`.
`);
});

test('an export in another form is a mistake', () => {
  const index = 'export declare let draw: () => void, paint: () => void;\n';
  expect(() => printApi('@framewright/plans', '/src/index.d.ts', () => index)).toThrow(
    '/src/index.d.ts exports in a way that is not known',
  );
});

test('an export that nothing declares is a mistake', () => {
  const index = "export { draw, paint } from './plan/draw.ts';\n";
  expect(() => printApi('@framewright/plans', '/src/index.d.ts', (path) => (path === '/src/index.d.ts' ? index : read(path)))).toThrow(
    'Nothing declares paint',
  );
});
