/** Hosts that are this machine. No proxy is asked for them: what is sent there in plain http would leave it. */
export const THIS_MACHINE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/** A proxy as the environment names it. A host and a port alone are one of http, as curl has it. */
export function proxyAddress(text: string): string {
  return text === '' || /^[a-z][\w+.-]*:\/\//i.test(text) ? text : `http://${text}`;
}
