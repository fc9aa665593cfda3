import { render, screen, within } from '@testing-library/react';
import i18next from 'i18next';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { PanelAgreement, RelationFigures } from '../api/figures.js';
import { AgreementFacts } from './agreement-facts.js';
import { figureTable } from './figure-table.js';
import { Findings } from './findings.js';
import { JudgeFigures } from './judge-figures.js';
import { RelationCard } from './relation-card.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('watching', 'conflicts');
});

type Judge = PanelAgreement['people'][number];

const untold = { severity: null, low: null, high: null, flag: null, scatter: null };
const few: Judge = {
  ...{ judgeId: 'x', name: '周宁', sheets: 3, ...untold },
  ...{ discrimination: null, range: null, farFromOwn: null },
};
const strict: Judge = {
  ...{ judgeId: 'y', name: '林知远', sheets: 18, severity: -6.24, low: -8.1, high: -4.38 },
  ...{ flag: 'severe', scatter: null, farFromOwn: 2 },
  discrimination: { correlation: -0.12, band: 'discrimination-lacking' },
  range: { lowest: 41, highest: 72.5, share: 0.524 },
};
const panel: PanelAgreement = {
  ...{ key: 'all', entries: 18, judges: 5, sheets: 90, completeEntries: 18, kendallW: 0.43, alpha: 0.38 },
  ...{ reliability: { value: 0.71, low: 0.42, high: 0.88 }, reliable: ['reliability-poor', 'reliability-good'] },
  ...{ concordance: 'concordance-moderate', closeness: 'closeness-low', leniencySpread: 3.04, residualSpread: 4.9 },
  ...{ people: [strict, few], outlying: [], unlikeOwn: [], divided: [] },
};
const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(name) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('JudgeFigures', () => {
  it('says of every figure what it is, what it means and what can be done, and no number where too few tell', () => {
    render(<JudgeFigures panel={panel} />);
    const [sheets, severity, telling, range, own, words] = cellsOf('林知远');
    expect([sheets, severity]).toEqual(['18', '−6.295%：−8.1 至 −4.4']);
    expect([telling, range, own]).toEqual(['与其他评委不一致相关 −0.1', '41–72.5占全组的 52%', '2 份']);
    expect(words).toMatch(/明显偏严.*与其他评委不同.*核对该份评语/);
    const untoldCells = cellsOf('周宁');
    expect(untoldCells).toEqual([
      '3',
      ...Array.from({ length: 4 }, () => '份数太少，无法判断'),
      '宽严：份数太少，无法判断',
    ]);
    expect(screen.getByText('怎么读这张表')).toBeTruthy();
  });
});

describe('the table to take away', () => {
  it('leaves empty what too few sheets would say', () => {
    const [heads, first, second] = figureTable(panel, i18next.getFixedT('zh-CN', 'watching'));
    expect(heads).toContain('宽严（分）');
    expect(first).toEqual([
      '林知远',
      18,
      -6.24,
      -8.1,
      -4.38,
      -0.12,
      41,
      72.5,
      0.52,
      2,
      expect.stringMatching(/明显偏严/),
    ]);
    expect(second).toEqual(['周宁', 3, ...Array.from({ length: 8 }, () => null), '']);
  });
});

describe('AgreementFacts', () => {
  it('reads reliability by the ends of its interval, and says what follows', () => {
    render(<AgreementFacts panel={panel} />);
    expect(screen.getByText(/可靠性较差至良好。.*不宜强分高下/)).toBeTruthy();
    expect(screen.getByText(/排序中等一致.*请复核晋级线附近的项目/)).toBeTruthy();
  });

  it('says so where nobody read the same entries', () => {
    const apart = {
      ...panel,
      completeEntries: 0,
      kendallW: null,
      concordance: null,
      reliability: null,
      reliable: null,
    };
    render(<AgreementFacts panel={apart} />);
    expect(screen.getByText(/只有 0 个，无法判断/)).toBeTruthy();
  });
});

describe('Findings', () => {
  const one = { number: '07', title: '瓣膜', name: '周宁' };

  it('names marks and entries to look at, and what to look for', () => {
    const found = { outlying: [{ ...one, residual: -14.2 }], unlikeOwn: [{ ...one, distance: 27 }] };
    render(<Findings panel={{ ...panel, ...found, divided: [{ number: '09', title: '支架', range: 31.5 }] }} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/09 支架：最高分与最低分相差 31.50 分/),
      expect.stringMatching(/周宁 对 07 瓣膜：.*低 14.20 分。请核对是否误填/),
      expect.stringMatching(/周宁 对 07 瓣膜：.*高 27.00 分。请核对评语/),
    ]);
  });

  it('is not there where nothing stands out', () => {
    const { container } = render(<Findings panel={panel} />);
    expect(container.textContent).toBe('');
  });
});

describe('RelationCard', () => {
  const kind = (relation: string, more: Partial<RelationFigures>): RelationFigures => ({
    ...{ relation, marks: 12, judges: 4, surplus: 4.2, p: 0.0004, q: 0.0008, flagged: true, ...more },
  });

  it('says how likely chance is, what to do, and never claims certainty or a fault', () => {
    const none = { surplus: null, p: null, q: null, flagged: false };
    render(
      <RelationCard
        relations={[
          kind('same-parent', {}),
          kind('personal', { surplus: -0.4, p: 0.6, q: 0.62, flagged: false }),
          kind('kinship', { ...none, marks: 2 }),
        ]}
      />,
    );
    const said = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(said[0]).toMatch(/平均高 4.20 分。.*可能性为不到 0.1%（已按检查的 2 种关系校正）。.*听取评委说明/);
    expect(said[1]).toMatch(/平均低 0.40 分。.*可能性为62%.*无需处理/);
    expect(said[2]).toMatch(/份数太少，无法判断/);
    expect(document.body.textContent).not.toMatch(/串通|舞弊|作弊/);
  });

  it('says so where nobody judged an entry they have a relation to', () => {
    render(<RelationCard relations={[]} />);
    expect(screen.getByText(/没有评委评审与其有登记关系的项目/)).toBeTruthy();
  });
});
