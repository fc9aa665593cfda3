import { standingOf } from './release-json.js';
import type { ReleaseBody } from './release.js';

/** What the picture of a release says: which results, how many of each award, and where they are. Nobody is named on it. */
export function shareCard(body: ReleaseBody, no: number, host: string) {
  const provisional = standingOf(body) === 'provisional';
  const given = body.awards.filter(({ winners }) => winners.length > 0);
  return {
    title: body.edition.name['zh-CN'],
    heading: provisional ? '拟获奖结果公布' : '获奖结果公布',
    figures: given.map(({ name, winners }) => ({ count: String(winners.length), name: name['zh-CN'] })),
    foot: { left: `第${no}次发布`, right: host },
  };
}
