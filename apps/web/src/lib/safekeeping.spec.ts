import { sharedKeeping } from './safekeeping.js';

const stored = () => JSON.parse(localStorage.getItem('entry 1') ?? 'null') as unknown;
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
