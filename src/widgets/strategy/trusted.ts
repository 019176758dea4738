interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScript: (text: string) => string },
  ): { createScript: (text: string) => string };
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Tells a page that demands Trusted Types that a script's text is data: what is no JSON does not pass.
 *
 * @returns undefined where the page does not allow the policy `samsyn`; the console is then told.
 */
export function trusted(json: string): string | undefined {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (!trustedTypes) return json;
  try {
    policy ??= trustedTypes.createPolicy('samsyn', { createScript });
    return policy.createScript(json);
  } catch {
    console.warn('Samsyn: json-ld behöver / needs "trusted-types samsyn".');
    return undefined;
  }
}

function createScript(text: string): string {
  JSON.parse(text);
  return text;
}
