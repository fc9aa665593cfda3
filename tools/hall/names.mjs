import { isIP } from 'node:net';
import { hostname, networkInterfaces } from 'node:os';

/**
 * What this machine is called on its networks, the best for people first: names that were given, then its addresses of IPv4,
 * then the name it has by itself, as multicast DNS announces it, then the addresses of IPv6 that a house gives itself
 * (RFC 4193; those of the world change by themselves, and each would ask for another authority).
 * @param given names separated by commas, as in HALL_NAMES
 */
export function hallNames(given = '', interfaces = networkInterfaces(), host = hostname()) {
  const chosen = given.split(',').map(tidy).filter(Boolean);
  const [own4, own6] = ownAddresses(interfaces);
  const own = tidy(host);
  const announced = own === 'localhost' || !isName(own) ? [] : own.includes('.') ? [own] : [`${own}.local`, own];
  return [...new Set([...chosen, ...own4, ...announced, ...own6])];
}

/** Whether it has an address that tablets can reach. */
export function isOnNetwork(interfaces = networkInterfaces()) {
  return ownAddresses(interfaces).flat().length > 0;
}

function ownAddresses(interfaces) {
  return [
    addressesOf(interfaces, 'IPv4').filter((address) => !address.startsWith('169.254.')),
    addressesOf(interfaces, 'IPv6').filter((address) => /^f[cd]/.test(address)),
  ];
}

/** Whether the machine speaks IPv6 at all, be it on its own link alone. */
export function hasIPv6(interfaces = networkInterfaces()) {
  return addressesOf(interfaces, 'IPv6').length > 0;
}

/** A name or an address as it stands in the address of a page. */
export function hostOf(name) {
  return isIP(name) === 6 ? `[${name}]` : name;
}

function addressesOf(interfaces, wanted) {
  const all = Object.values(interfaces).flat();
  return all.filter(({ family, internal }) => family === wanted && !internal).map(({ address }) => tidy(address));
}

/** Whether it is a name or an address that a certificate can carry. */
export function isName(text) {
  return isIP(text) > 0 || (/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(text) && text.length < 254);
}

function tidy(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/^\[|\]$|%.*$|\.$/g, '');
}
