/** `localhost`, and names that no public DNS resolves. https://www.rfc-editor.org/rfc/rfc6761 */
const LOCAL_NAME = /^(.+\.)?(localhost|test|local)$/;

/** Loopback, private and link-local addresses, IPv4 and IPv6 as `location.hostname` writes them. */
const PRIVATE_ADDRESS =
  /^(127|10)\.[\d.]+$|^(192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(::1|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*)\]$/;

/** Whether pages are built here, as opposed to visited. */
export const isDevelopmentHost = ({
  hostname,
  protocol,
}: {
  readonly hostname: string;
  readonly protocol: string;
}): boolean => protocol === 'file:' || LOCAL_NAME.test(hostname) || PRIVATE_ADDRESS.test(hostname);
