/** Which way imports may go: routes → features → shared → api. */
module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "features-stand-alone",
      severity: "error",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "features-know-no-route",
      severity: "error",
      from: { path: "^src/features/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/(routes|app)/" },
    },
    {
      name: "shared-knows-no-feature",
      severity: "error",
      from: { path: "^src/shared/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^src/(features|routes|app)/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/(api/|routeTree\\.gen)" },
  },
};
