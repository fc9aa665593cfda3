import type { Localised } from '#kernel';
import { HONOURS } from './honours.js';
import type { CertificateKind } from './kind.js';
import type { Honour } from './statement.js';

const PROJECT = { number: '0000-0001', title: '示例项目：经导管二尖瓣修复装置', organisation: '示例医院' };
const AWARD = { code: 'FIRST', name: { 'zh-CN': '一等奖', en: 'First Prize' } };

interface Award {
  readonly code: string;
  readonly name: Localised;
  readonly holder: 'project' | 'person';
}

/** An invented honour of a kind, for a trial print. */
export function sampleHonour(kind: CertificateKind, awards: readonly Award[]): Honour {
  const own = awards.find(({ holder }) => holder === (kind === 'person' ? 'person' : 'project')) ?? awards[0] ?? AWARD;
  const award = kind === 'judge' || kind === 'organisation' ? HONOURS[kind] : { code: own.code, name: own.name };
  const common = { kind, claim: 'sample', award, people: [], entryId: null, personId: null };
  if (kind === 'project')
    return { ...common, project: PROJECT, holder: PROJECT.title, people: ['张三', '李四', '欧阳·五'] };
  if (kind === 'organisation') return { ...common, holder: '示例单位' };
  if (kind === 'judge') return { ...common, holder: '张三' };
  return { ...common, project: PROJECT, holder: '张三', ...(kind === 'member' && { place: 1 }) };
}
