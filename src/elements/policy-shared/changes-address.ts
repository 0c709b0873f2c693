/** Where a policy shows what changed. An address that leads into it already leads to one place only. */
export const changesAddress = (policy: string): string => `${policy.split('#')[0]!}#changes`;
