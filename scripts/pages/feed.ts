import type { DrawnFeed } from '../../src/app/draw'
import { addressOf, escaped } from './text'

/** Ids must stay the same wherever the site stands. */
const idOf = (id: string): string => `urn:huice:${id}`

const entry = ({ language }: DrawnFeed, site: string, one: DrawnFeed['entries'][number]): string =>
  [
    '  <entry>',
    `    <id>${escaped(idOf(one.id))}</id>`,
    `    <title>${escaped(one.title)}</title>`,
    `    <updated>${one.on}T00:00:00+08:00</updated>`,
    `    <link href="${escaped(addressOf(site, language, one.path))}"/>`,
    `    <content type="text">${escaped(one.text)}</content>`,
    '  </entry>',
  ].join('\n')

/** The changes in one language as an Atom feed (RFC 4287), the newest first. */
export const atom = (feed: DrawnFeed, site: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">
  <id>${idOf(`changes:${feed.language}`)}</id>
  <title>${escaped(feed.title)}</title>
  <updated>${feed.entries[0]?.on ?? '1970-01-01'}T00:00:00+08:00</updated>
  <author><name>Huice</name></author>
  <link rel="self" href="${addressOf(site, feed.language, '/changes.xml')}"/>
  <link rel="alternate" href="${addressOf(site, feed.language, '/changes')}"/>
${feed.entries.map((one) => entry(feed, site, one)).join('\n')}
</feed>
`
