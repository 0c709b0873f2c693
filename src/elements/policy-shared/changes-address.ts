/** The address at which a policy shows what changed. A fragment that it has already is replaced. */
export const changesAddress = (policy: string): string => `${policy.split('#')[0]!}#changes`;
