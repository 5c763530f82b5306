/** Variables that Vitest adds to the environment of a test; some of them change how a build behaves. */
const VITEST = /^(?:NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_TTY|VITEST.*)$/;

/** The environment that a user would have when building the site in a folder. */
export function createEnvironment(site: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !VITEST.test(name) && !name.startsWith('NEWSGLOSS_'),
  );
  return { ...Object.fromEntries(own), NEWSGLOSS_SITE: site };
}
