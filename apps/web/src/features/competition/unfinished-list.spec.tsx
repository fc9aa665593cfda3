import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { ApiProblem } from '../../lib/api/problem.js';
import { loadTexts, startTexts } from '../../lib/i18n.js';
import { UnfinishedList } from './unfinished-list.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('organiser');
});

const TITLE = '还有事没有了结';
const refused = (code: string, details: object) => new ApiProblem({ ...details, title: TITLE, status: 409, code });
const shown = (error: unknown) =>
  render(
    <MemoryRouter>
      <UnfinishedList error={error} base="/organiser/2024" />
    </MemoryRouter>,
  );

it('says what keeps an edition from being archived, each with the way to it', () => {
  const codes = ['notice-running', 'objection-open', 'release-pending', 'release-provisional', 'issue-running'];
  shown(refused('edition-unfinished', { unfinished: codes.map((code, index) => ({ code, count: index + 1 })) }));
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '公示尚未期满（含已排期的）：1 份 查看公示',
    '异议尚未办结：2 件 查看异议',
    '结果已定稿或排期，尚未公布：3 份 查看结果发布',
    '公布的还是拟获奖名单：公示期满后还须公布正式结果 查看结果发布',
    '证书正在制发：5 批 查看证书',
  ]);
  expect(screen.getByRole('alert').textContent).toMatch(new RegExp(`^${TITLE}`));
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/organiser/2024/notices',
    '/organiser/2024/objections',
    '/organiser/2024/results',
    '/organiser/2024/results',
    '/organiser/2024/certificates',
  ]);
});

it('is silent about any other refusal', () => {
  shown(refused('stale', {}));
  expect(screen.queryByRole('list')).toBeNull();
});
