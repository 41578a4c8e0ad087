import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@framewright/validator';
import { answer } from './answer.ts';
import { planRule, ruleList } from './plan-rule.ts';
import { writeSkeleton } from './write-skeleton.ts';

// npm run new:rule <id>
const root = join(import.meta.dirname, '../..');

answer(() => {
  const list = readFileSync(join(root, ruleList), 'utf8');
  return writeSkeleton(
    root,
    planRule(
      process.argv.slice(2),
      list,
      rules.map(({ id }) => id),
    ),
  );
});
