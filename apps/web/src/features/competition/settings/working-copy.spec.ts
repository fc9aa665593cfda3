import type { Safekeeping } from '../../../lib/safekeeping.js';
import { type Kept, WorkingCopy } from './working-copy.js';

/** A device that keeps what is written as a browser does: as text. */
function device(): Safekeeping<Kept> & { text: string | null } {
  const kept = {
    text: null as string | null,
    read: () => (kept.text === null ? null : (JSON.parse(kept.text) as Kept)),
    write: (value: Kept | null) => {
      kept.text = value === null ? null : JSON.stringify(value);
    },
  };
  return kept;
}
const inForce = { version: 3, plan: { faq: ['a'], tracks: ['01'], days: 3 } };
const later = { version: 5, plan: { ...inForce.plan, tracks: ['01', '02'] } };

describe('the working copy of a plan', () => {
  it('survives the window, with the version in which each part was first touched', () => {
    const here = device();
    const copy = new WorkingCopy(here);
    copy.set({ days: 4 }, inForce, 'days');
    copy.set({ faq: [] }, later, 'faq');
    copy.set({ days: 5 }, later, 'days');
    const again = new WorkingCopy(here);
    expect(again.kept()).toEqual({ parts: { days: 5, faq: [] }, seen: { days: 3, faq: 5 } });
  });

  it('holds no change that is none, and leaves nothing behind then', () => {
    const here = device();
    const copy = new WorkingCopy(here);
    copy.set({ days: 4 }, inForce, 'days');
    copy.set({ days: 3 }, inForce, 'days');
    expect(copy.kept()).toEqual({ parts: {}, seen: {} });
    expect(here.text).toBeNull();
  });

  it('undoes and redoes what a page changed, whatever others changed meanwhile', () => {
    const copy = new WorkingCopy(device());
    copy.set({ days: 4 }, inForce, 'days', 0);
    copy.set({ faq: [] }, inForce, 'faq', 10_000);
    copy.set({ days: 9 }, inForce, 'days', 20_000);
    copy.undo(['days'], inForce);
    expect(copy.kept().parts).toEqual({ days: 4, faq: [] });
    copy.undo(['days'], inForce);
    expect(copy.kept().parts).toEqual({ faq: [] });
    expect(copy.can('undo', ['days'])).toBe(false);
    copy.redo(['days'], inForce);
    copy.redo(['days'], inForce);
    expect(copy.kept().parts).toEqual({ days: 9, faq: [] });
    expect(copy.can('undo', ['faq'])).toBe(true);
  });

  it('takes typing on for one step, and a pause for the next', () => {
    const copy = new WorkingCopy(device());
    for (const [days, at] of [
      [4, 0],
      [5, 1_000],
      [6, 2_000],
      [7, 60_000],
    ] as const)
      copy.set({ days }, inForce, 'days', at);
    copy.undo(['days'], inForce);
    expect(copy.kept().parts).toEqual({ days: 6 });
    copy.undo(['days'], inForce);
    expect(copy.kept().parts).toEqual({});
  });

  it('undoes a change of two parts as one', () => {
    const copy = new WorkingCopy(device());
    copy.set({ tracks: ['02'], faq: ['b'] }, inForce, 'tracks');
    copy.undo(['tracks'], inForce);
    expect(copy.kept().parts).toEqual({});
  });

  it('forgets what is saved and keeps the rest, and can be put upon a newer version', () => {
    const copy = new WorkingCopy(device());
    copy.set({ days: 4, faq: [] }, inForce, 'both');
    copy.drop(['days']);
    expect(copy.kept()).toEqual({ parts: { faq: [] }, seen: { faq: 3 } });
    copy.rebase(['faq'], 5);
    expect(copy.kept().seen).toEqual({ faq: 5 });
    expect(copy.can('undo', ['days', 'faq'])).toBe(false);
  });
});
