import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { loadTexts, startTexts } from '../../../lib/i18n.js';
import type { EditionPlan } from '../api/plan.js';
import { EditingContext } from './editor-context.js';
import { blank, group, type Node, nextCode, text } from './node.js';
import { NodeEditor } from './node-editor.js';

const TRACKS: Node = {
  kind: 'list',
  fresh: (_, items) => ({ code: nextCode('T', items), name: blank() }),
  item: group('category', { code: { kind: 'code' }, name: text(6), quota: { kind: 'whole', empty: 'null' } }),
};
const track = (code: string, name: string) => ({ code, name: { 'zh-CN': name, en: code }, quota: 1 });

/** A list in an editor that knows one fault, and one code in use. */
function Page({
  readOnly = false,
  onValue = () => undefined,
}: {
  readOnly?: boolean;
  onValue?: (value: unknown) => void;
}) {
  const [tracks, setTracks] = useState<unknown>([track('01', '药物'), track('02', '器械')]);
  const editing = {
    ...{ Editor: NodeEditor, plan: { divisions: [] } as unknown as EditionPlan, readOnly },
    faultAt: (path: string) => (path === 'tracks.1.name.en' ? '请填写。' : undefined),
    faultsIn: (path: string) => ('tracks.1.name.en'.startsWith(path) ? 1 : 0),
    inUse: (_: string, code: string) => code === '01',
    mustStay: (_: string, code: string) => code === '01',
  };
  return (
    <EditingContext value={editing}>
      <NodeEditor
        node={TRACKS}
        label="赛道"
        value={tracks}
        path="tracks"
        within={{}}
        onChange={(next) => {
          setTracks(next);
          onValue(next);
        }}
      />
    </EditingContext>
  );
}

/** Draws the page; answers a look at what was last changed. */
function drawn(): () => unknown {
  let value: unknown;
  render(<Page onValue={(next) => (value = next)} />);
  return () => value;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const codesOf = (value: unknown) => (value as { code: string }[]).map(({ code }) => code);

beforeAll(async () => {
  await startTexts('zh-CN');
  await loadTexts('settings');
});

it('adds, moves and takes away items, but not what is in use', () => {
  const value = drawn();
  press('下移：药物');
  expect(codesOf(value())).toEqual(['02', '01']);
  press('添加：赛道');
  expect(codesOf(value())).toEqual(['02', '01', 'T3']);
  press('移除：T3');
  expect(codesOf(value())).toEqual(['02', '01']);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /药物 已发布/ }).disabled).toBe(true);
});

it('says beside the folded item and beside the field what is wrong', () => {
  const value = drawn();
  const fold = screen.getByRole('button', { name: /器械/, expanded: false });
  expect(within(fold).getByText('1 处需修改')).toBeTruthy();
  fireEvent.click(fold);
  const english = screen.getByLabelText('英文');
  expect(english.getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(english, { target: { value: 'Devices' } });
  expect(value()).toMatchObject([{ code: '01' }, { name: { 'zh-CN': '器械', en: 'Devices' } }]);
});

it('counts in code points, keeps a number a number, and an empty one absent', () => {
  const value = drawn();
  fireEvent.click(screen.getByRole('button', { name: /药物/, expanded: false }));
  fireEvent.change(screen.getByLabelText('中文'), { target: { value: '𠮷𠮷·𠮷' } });
  expect(screen.getByText('4 / 6')).toBeTruthy();
  const quota = screen.getByLabelText(/名额/);
  fireEvent.change(quota, { target: { value: '12' } });
  expect(value()).toMatchObject([{ quota: 12 }, {}]);
  fireEvent.change(quota, { target: { value: '' } });
  expect(value()).toMatchObject([{ quota: null }, {}]);
  expect(screen.getByLabelText<HTMLInputElement>('代码').readOnly).toBe(true);
});

it('offers nothing to change where nothing can change', () => {
  render(<Page readOnly />);
  expect(screen.queryByRole('button', { name: '添加：赛道' })).toBeNull();
  expect(screen.queryByRole('button', { name: /移除/ })).toBeNull();
});
