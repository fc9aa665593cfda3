import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { RoundView } from '../api/rounds.js';
import type { Substitute } from '../api/substitutes.js';
import { SubstituteDialog } from './substitute-dialog.js';

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('seats', 'organiser', 'conflicts');
});

const seat = { assignmentId: '1', entryId: 'x', number: 'N-1', judgeId: 'a', judgeName: '周宁', absent: true };
const judge = (name: string, more: Partial<Substitute> = {}): Substitute => ({
  ...{ judgeId: name, name, kind: 'capital', organisation: '某基金', capacity: 20, signed: true, keptFrom: [] },
  ...more,
});
function shown(items: Substitute[], rooms = 1) {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  client.setQueryData(['rounds', 'r', 'substitutes'], { items, vacancies: 1 });
  const round = { id: 'r', editionId: 'e', rooms, can: { substitute: true } } as RoundView;
  render(
    <QueryClientProvider client={client}>
      <SubstituteDialog round={round} vacancies={[seat]} inPlaceOf="a" onClose={() => undefined} />
    </QueryClientProvider>,
  );
}

describe('SubstituteDialog', () => {
  it('says of each of the pool what stands against them, and whose seats are taken', () => {
    shown([judge('吴静', { keptFrom: ['N-1'], signed: false }), judge('郑凯')]);
    expect(screen.getByText(/吴静 · 投资 · 某基金 · 须回避 1 个空缺项目 · 尚未签署承诺书/)).toBeTruthy();
    const [, leaver] = screen.getAllByRole('combobox', { hidden: true }) as HTMLSelectElement[];
    expect(leaver!.selectedOptions[0]!.textContent).toBe('周宁（空缺 1 席）');
  });

  it('asks for the room where there are several, and says what is missing before it asks the server', () => {
    shown([judge('郑凯')], 2);
    expect(screen.getAllByRole('combobox', { hidden: true })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: '加入评审组', hidden: true }));
    const faulty = [...document.querySelectorAll('[aria-invalid="true"]')];
    expect(faulty.length).toBe(3);
  });

  it('says where to invite when nobody of the pool is left', () => {
    shown([]);
    expect(screen.getByText(/请先在“评委”页邀请专家/)).toBeTruthy();
  });
});
