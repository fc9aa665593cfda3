import { jest } from '@jest/globals';
import { sharedKeeping } from './safekeeping.js';

const stored = () => sharedKeeping<string>('entry 1').read();
afterEach(() => localStorage.clear());

describe('sharedKeeping', () => {
  it('leaves alone what another window keeps', () => {
    const [one, other] = [sharedKeeping<string>('entry 1'), sharedKeeping<string>('entry 1')];
    one.write({ title: '未存' });
    other.write({ summary: '另一处' });
    other.write(null);
    expect(stored()).toEqual({ title: '未存' });
    one.write(null);
    expect(stored()).toBeNull();
  });

  it('loses no part of another window that it has not heard of yet', () => {
    const [one, other] = [sharedKeeping<string>('entry 1'), sharedKeeping<string>('entry 1')];
    const setItem = jest.spyOn(Storage.prototype, 'setItem');
    one.write({ title: '未存' });
    other.write({ summary: '另一处' });
    expect(setItem.mock.calls.map(([place]) => place)).toEqual(['entry 1 title', 'entry 1 summary']);
    setItem.mockRestore();
  });

  it('writes again only what has changed', () => {
    const place = sharedKeeping<string>('entry 1');
    place.write({ title: '未存', summary: '也未存' });
    const setItem = jest.spyOn(Storage.prototype, 'setItem');
    place.write({ title: '未存', summary: '改了' });
    expect(setItem.mock.calls.map(([name]) => name)).toEqual(['entry 1 summary']);
    setItem.mockRestore();
  });

  it('hands everything to a window that opens, which then may forget it', () => {
    sharedKeeping<string>('entry 1').write({ title: '未存', summary: '也未存' });
    const next = sharedKeeping<string>('entry 1');
    expect(next.read()).toEqual({ title: '未存', summary: '也未存' });
    next.write({ title: '未存' });
    expect(stored()).toEqual({ title: '未存' });
  });

  it('keeps nothing where nothing was written', () => {
    const place = sharedKeeping<string>('entry 1');
    expect(place.read()).toBeNull();
    place.write(null);
    expect(localStorage).toHaveLength(0);
  });
});
