import { existsSync } from "node:fs";
import type { LaunchOptions } from "playwright";

const SYSTEM = "/usr/bin/chromium";

/** How to start Chromium: the system's where there is one, else the one that Playwright has installed. */
export const CHROMIUM: LaunchOptions = {
  ...(existsSync(SYSTEM) ? { executablePath: SYSTEM } : {}),
  args: ["--no-sandbox", "--disable-background-networking"],
};
