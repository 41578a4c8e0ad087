import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

const base = process.env.BENCH_CORPUS;
const rating = z.object({ knowledge: z.number(), application: z.number() });

/** The same files as Astro's own content collections, with a schema of what the pages use. */
export const collections = {
  competences: defineCollection({
    loader: glob({ pattern: '**/*.md', base: `${base}/competences`, generateId: ({ data }) => data.id }),
    schema: z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      group: z.string(),
      order: z.number(),
      status: z.string(),
      aliases: z.array(z.string()),
      related: z.array(z.string()),
      alignments: z.array(z.object({ framework: z.string(), code: z.string(), relation: z.string() })),
    }),
  }),
  roles: defineCollection({
    loader: glob({ pattern: '**/*.md', base: `${base}/roles`, generateId: ({ data }) => data.id }),
    schema: z.object({ id: z.string(), title: z.string(), family: z.string(), status: z.string(), requires: z.record(z.string(), z.object({ rating })) }),
  }),
};
