import { covers, permittedFor } from './constraints.mjs';
import { hallNames, hasIPv6, hostOf, isName } from './names.mjs';

const INTERFACES = {
  lo: [{ family: 'IPv4', internal: true, address: '127.0.0.1' }],
  eth0: [
    { family: 'IPv4', internal: false, address: '192.168.3.14' },
    { family: 'IPv6', internal: false, address: 'fe80::1' },
    { family: 'IPv6', internal: false, address: 'fd12:3456::9' },
    { family: 'IPv6', internal: false, address: '2408:8000::9' },
  ],
  eth1: [{ family: 'IPv4', internal: false, address: '169.254.7.7' }],
};

describe('what a machine is called in the hall', () => {
  it('is what was given, then its addresses, then its own name', () => {
    expect(hallNames('Judging.Example.org., 10.0.0.9', INTERFACES, 'Laptop')).toEqual([
      ...['judging.example.org', '10.0.0.9', '192.168.3.14', 'laptop.local', 'laptop', 'fd12:3456::9'],
    ]);
    expect(hallNames('', INTERFACES, 'mac.local')).toEqual(['192.168.3.14', 'mac.local', 'fd12:3456::9']);
    expect(hallNames(undefined, {}, 'localhost')).toEqual([]);
  });

  it('leaves out a name that no certificate can carry', () => {
    expect(hallNames('', INTERFACES, '王的电脑')).toEqual(['192.168.3.14', 'fd12:3456::9']);
    expect(hallNames('[2408:8000::9]', {}, '王')).toEqual(['2408:8000::9']);
    expect(hostOf('2408:8000::9')).toBe('[2408:8000::9]');
    expect(hasIPv6({ lo: [{ family: 'IPv6', internal: true, address: '::1' }] })).toBe(false);
    expect(isName('a..b')).toBe(false);
    expect(isName('-x-.local')).toBe(true);
  });
});

describe('what an authority may vouch for', () => {
  const house = permittedFor(['192.168.3.14', 'laptop.local']);
  it.each(['10.255.0.1', '172.31.9.9', '192.168.0.1', '100.64.0.1', 'anything.local', 'hall.lan', 'fd00::1'])(
    '%s',
    (name) => expect(covers(house, [name])).toBe(true),
  );
  it.each(['172.32.0.1', '11.0.0.1', '8.8.8.8', '2408:8000::9', 'fe80::1', 'example.org', 'notlocal', 'xlocal'])(
    'not %s',
    (name) => expect(covers(house, [name])).toBe(false),
  );
  it('a name of the world alone, once it is the hall’s', () => {
    const named = permittedFor(['hall.example.org', '203.0.113.7', '2408:8000::9', 'laptop']);
    expect(covers(named, ['2408:8000::9'])).toBe(true);
    expect(covers(named, ['2408:8000::a'])).toBe(false);
    expect(covers(named, ['hall.example.org', '203.0.113.7', 'laptop'])).toBe(true);
    expect(covers(named, ['other.example.org'])).toBe(false);
    expect(covers(named, ['203.0.113.8'])).toBe(false);
  });
});
