import { expect, test } from 'vitest';
import { listReviewThreads } from './review-threads.ts';

/** A conversation as the forge tells of it. */
function comment(id: number, path: string, line: number): object {
  const words = { user: { login: 'reviewer' }, body: 'x', created_at: '2026-11-22T10:00:00Z', html_url: `https://forge.example/${id}` };
  return { id, path, line, original_line: line, original_commit_id: 'a'.repeat(40), side: 'RIGHT', diff_hunk: '@@ -1 +1 @@\n+x', ...words };
}

test('conversations come in the order of the text, whenever they were begun', async () => {
  const comments = [comment(1, 'terms/b.md', 1), comment(2, 'terms/a.md', 9), comment(5, 'terms/a.md', 3), comment(4, 'terms/a.md', 3)];
  const fetch = async () => ({ status: 200, text: async () => JSON.stringify(comments) });
  expect((await listReviewThreads({ fetch, repository: 'a/b' }, 1)).map(({ id }) => id)).toEqual([4, 5, 2, 1]);
});
