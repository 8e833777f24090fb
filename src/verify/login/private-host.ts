import { BlockList, isIP } from 'node:net';

/** Networks that are not the public internet: a name in scanned text must not lead unleak into the reader's own. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

/** Whether an IP address is of this machine, of a private network, or of none at all. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  // An IPv4 address in the clothes of IPv6, in either spelling, is judged as what it is.
  return PRIVATE.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether a name can only be of this machine or of a network of one's own: it is not even looked up. */
export function isPrivateName(host: string): boolean {
  if (isIP(host)) return isPrivateAddress(host);
  const name = host.toLowerCase().replace(/\.$/, '');
  if (!/^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?$/.test(name) || /^[\d.]+$|^0x/.test(name)) return true;
  return (
    !name.includes('.') ||
    /\.(?:local|localhost|localdomain|internal|intranet|lan|home|corp|private|test|invalid|example|home\.arpa)$/.test(
      name,
    )
  );
}
