import base from "/work/main/frontend/playwright.config";
export default { ...base, testDir: "/work/main/frontend/e2e", reporter: [["list"]], outputDir: "/tmp/pwout", use: { ...base.use, actionTimeout: 7000 } };
