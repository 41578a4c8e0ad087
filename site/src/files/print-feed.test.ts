import { expect, test } from 'vitest';
import { printFeed } from './print-feed.ts';

const feed = {
  id: 'https://x.example/feed.xml',
  title: 'Title',
  author: 'Author',
  language: 'en',
  self: '/feed.xml',
  page: '/',
  items: [{ id: 'https://x.example/1', title: 'One', date: '2026-11-22', page: '/1/', summary: 'Summary', lines: ['A line'] }],
};

test('a feed says when it was last changed, and each item once what it is', () => {
  const text = printFeed(feed);
  expect(text).toContain('<updated>2026-11-22T00:00:00Z</updated>\n  <author>');
  expect(text).toContain('<content type="html">&lt;p&gt;Summary&lt;/p&gt;&lt;ul&gt;&lt;li&gt;A line&lt;/li&gt;&lt;/ul&gt;</content>');
});

test('its addresses are whole where the host is known', () => {
  const addresses = (text: string): readonly (string | undefined)[] => [...text.matchAll(/href="([^"]*)"/gu)].map(([, address]) => address);
  expect(addresses(printFeed(feed))).toEqual(['/feed.xml', '/', '/1/']);
  expect(addresses(printFeed(feed, 'https://x.example'))).toEqual([
    'https://x.example/feed.xml',
    'https://x.example/',
    'https://x.example/1/',
  ]);
});

test.each(['<script>alert(1)</script>', ']]>', '"><x y="', "' onload='", '&amp;<', '\u0000\u0008\uFFFE\uD800'])(
  '%j stays text wherever it comes from',
  (hostile) => {
    const [item] = feed.items;
    const text = printFeed({
      ...feed,
      id: hostile,
      title: hostile,
      author: hostile,
      language: hostile,
      self: hostile,
      page: hostile,
      items: item ? [{ ...item, id: hostile, title: hostile, date: hostile, page: hostile, summary: hostile, lines: [hostile] }] : [],
    });
    const shape = (xml: string): readonly string[] => [...xml.matchAll(/<[^>]*>/gu)].map(([tag]) => tag.replaceAll(/"[^"]*"/gu, '""'));
    expect(shape(text)).toEqual(shape(printFeed(feed)));
    for (const forbidden of ['\u0000', '\u0008', '\uFFFE', '\uD800']) expect(text.includes(forbidden)).toBe(false);
    const content = /<content type="html">(.*)<\/content>/su.exec(text)?.[1] ?? '';
    const html = content
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    expect([...html.matchAll(/<[^>]*>/gu)].map(([tag]) => tag)).toEqual(['<p>', '</p>', '<ul>', '<li>', '</li>', '</ul>']);
  },
);
