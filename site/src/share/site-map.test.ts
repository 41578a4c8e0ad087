import { expect, test } from 'vitest';
import { siteMapFiles } from './site-map.ts';

const listed = new Set(['/b/', '/b/a&b/', '/b/c/']);

test('a site without a host has no list', () => {
  expect(siteMapFiles('/b/', undefined, listed)).toEqual([]);
  expect(siteMapFiles('/', undefined, listed).map(({ path, content }) => [path, content.includes('Sitemap')])).toEqual([
    ['robots.txt', false],
  ]);
});

test('addresses are whole, sorted and escaped', () => {
  const [file, ...more] = siteMapFiles('/b/', 'https://a.example', listed);
  expect(more).toEqual([]);
  expect(file?.path).toBe('sitemap.xml');
  expect([...(file?.content ?? '').matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    'https://a.example/b/',
    'https://a.example/b/a&amp;b/',
    'https://a.example/b/c/',
  ]);
});

test('a long list is parted', () => {
  const files = siteMapFiles('/', 'https://a.example', listed, 2);
  expect(files.map(({ path }) => path)).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'robots.txt']);
  expect(files[0]?.content).toContain('<sitemapindex');
  expect(files[0]?.content).toContain('<loc>https://a.example/sitemap-2.xml</loc>');
  expect(files[3]?.content).toContain('Sitemap: https://a.example/sitemap.xml');
});
