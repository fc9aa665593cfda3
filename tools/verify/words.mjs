/** The sentences of a verification, in one of the two languages. */
export function wordsFor(lang) {
  return { ...SAYINGS[lang === 'en' ? 'en' : 'zh-CN'], part: partIn(lang), difference: differenceIn(lang) };
}

const VALUES = {
  'zh-CN': {
    ...{ exact: '成绩', rank: '名次', value: '公布的分数', sheets: '评分表数', decidedBy: '决定名次的规则' },
    ...{
      entry: '是否参加',
      seats: '奖项',
      ballots: '投票计数',
      hashes: '哈希',
      criteria: '单项均分',
      keys: '排名依据',
    },
  },
  en: {
    ...{ exact: 'result', rank: 'rank', value: 'score as shown', sheets: 'sheets', decidedBy: 'deciding step' },
    ...{
      entry: 'takes part',
      seats: 'prize',
      ballots: 'count of votes',
      hashes: 'hash',
      criteria: 'mean of',
      keys: 'ranked by',
    },
  },
};

const SAYINGS = {
  'zh-CN': {
    head: ({ edition, set }) => `${edition.name['zh-CN']}：第 ${set.no} 份结果，规则第 ${edition.rules} 版`,
    hash: (hash) => `结果包 SHA-256：${hash}`,
    otherHash: (published) => `与公布的哈希不同：${published}`,
    verdict: (ok) =>
      ok ? '全部成立：这份结果就是所附评分和规则推出的结果。' : '不成立：结果包与其内容不符，上面列出了每一处。',
    unreadable: (_message, path) => `不是可验证的结果包${path ? `（在 ${path}）` : ''}，请重新下载后再试。`,
    missing: (path, code) => `无法读取文件${path ? ` ${path}` : ''}（${code}），请核对路径。`,
    usage: (message) => `命令有误：${message}\n用法：npm run verify -- 结果包 [--hash 哈希] [--lang zh-CN|en]`,
  },
  en: {
    head: ({ edition, set }) => `${edition.name.en}: results no. ${set.no}, version ${edition.rules} of the rules`,
    hash: (hash) => `SHA-256 of the bundle: ${hash}`,
    otherHash: (published) => `Not the hash that was published: ${published}`,
    verdict: (ok) =>
      ok
        ? 'All holds: these results are what the rules make of these sheets.'
        : 'It does not hold: the bundle contradicts itself in every place listed above.',
    unreadable: (message, path) => `No bundle that can be verified${path ? ` (${path})` : ''}: ${message}`,
    missing: (path, code) => `The file${path ? ` ${path}` : ''} cannot be read (${code}).`,
    usage: (message) => `${message}\nUsage: npm run verify -- BUNDLE [--hash HEX] [--lang zh-CN|en]`,
  },
};

const PARTS = {
  'zh-CN': {
    hashes: (count) => `${count} 部分内容与所附哈希核对`,
    round: (count, round) => `“${round}”：${count} 个项目的成绩、名次和同分规则，从评分表重新计算`,
    prizes: (count) => `${count} 个奖项席位，从名次和规则重新推导`,
    draw: (count, round) => `“${round}”的抽签，按公开的种子和事件重抽 ${count} 项`,
    ledger: (count) => `存证账本 ${count} 行，与签名的账本头核对`,
  },
  en: {
    hashes: (count) => `${count} parts held against their hashes`,
    round: (count, round) =>
      `${round}: results, ranks and ties of ${count} entries computed again from the score sheets`,
    prizes: (count) => `${count} seats of prizes derived again from ranks and rules`,
    draw: (count, round) => `the draw of ${round} drawn again from its seed and its event, ${count} lines`,
    ledger: (count) => `${count} lines of the ledger held against its signed head`,
  },
};

function partIn(lang) {
  const key = lang === 'en' ? 'en' : 'zh-CN';
  return ({ part, name, checked }, bundle) => {
    const round = bundle.rounds.find(({ code }) => code === name)?.name[key] ?? name;
    return PARTS[key][part](checked, round);
  };
}

function differenceIn(lang) {
  const key = lang === 'en' ? 'en' : 'zh-CN';
  return ({ published, computed }, { of, number, entry, value }) => {
    const [field, ...rest] = value.split('/');
    const label = VALUES[key][field] === undefined ? value : [VALUES[key][field], ...rest].join(' ');
    const where = [of, number ?? entry, label].filter(Boolean).join(' ');
    const [told, found] = [published ?? '—', computed ?? '—'];
    return key === 'en' ? `${where}: published ${told}, computed ${found}` : `${where}：公布 ${told}，复算 ${found}`;
  };
}
