import { isIP, isIPv4 } from 'node:net';

/** Networks that only exist inside a house (RFC 1918, RFC 6598, RFC 4193, loopback), as address and mask. */
const NETWORKS = [
  ['10.0.0.0', '255.0.0.0'],
  ['172.16.0.0', '255.240.0.0'],
  ['192.168.0.0', '255.255.0.0'],
  ['100.64.0.0', '255.192.0.0'],
  ['127.0.0.0', '255.0.0.0'],
  ['fc00::', 'fe00::'],
  ['::1', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];
/** The names that multicast DNS and house networks use (RFC 6762, RFC 8375). */
const ENDINGS = ['local', 'lan', 'home.arpa', 'internal', 'localhost'];

const WHOLE = { 4: '255.255.255.255', 6: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff' };

/**
 * What the authority may vouch for, and nothing else in the world: whoever steals its key cannot speak for a bank on the
 * hall's tablets. Names outside a house are in it one by one.
 * @returns {{ dns: string[], networks: [string, string][] }}
 */
export function permittedFor(names) {
  const outside = names.filter((name) => !isInHouse(name));
  return {
    dns: [...ENDINGS, ...outside.filter((name) => !isIP(name))],
    networks: [...NETWORKS, ...outside.filter((name) => isIP(name)).map((address) => [address, WHOLE[isIP(address)]])],
  };
}

/** Whether all names are among what is permitted. */
export function covers(permitted, names) {
  return names.every((name) =>
    isIP(name)
      ? permitted.networks.some(
          ([network, mask]) => isIP(network) === isIP(name) && masked(name, mask) === masked(network, mask),
        )
      : permitted.dns.some((ending) => name === ending || name.endsWith(`.${ending}`)),
  );
}

function isInHouse(name) {
  return covers({ dns: ENDINGS, networks: NETWORKS }, [name]);
}

function masked(address, mask) {
  const bits = bytes(mask);
  return bytes(address)
    .map((byte, index) => byte & bits[index])
    .join('.');
}

/** Four bytes or sixteen. */
function bytes(address) {
  if (isIPv4(address)) return address.split('.').map(Number);
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const zeros = tail ? Array(8 - head.length - tail.length).fill('0') : [];
  return [...head, ...zeros, ...(tail ?? [])].flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
}

/** The value of the extension NameConstraints (RFC 5280 §4.2.1.10), in DER. */
export function encodeConstraints({ dns, networks }) {
  const subtrees = [
    ...dns.map((name) => tagged(0x82, Buffer.from(name, 'ascii'))),
    ...networks.map(([network, mask]) => tagged(0x87, Buffer.from([...bytes(network), ...bytes(mask)]))),
  ].map((base) => tagged(0x30, base));
  return tagged(0x30, tagged(0xa0, Buffer.concat(subtrees)));
}

function tagged(tag, content) {
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}
