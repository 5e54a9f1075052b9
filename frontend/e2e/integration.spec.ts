import { expect, test } from "@playwright/test";

// A program's way in: a token of its own from the real Keycloak, no browser.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, "once is enough");

const keycloak = `${process.env.KEYCLOAK_URL}/realms/essaim/protocol/openid-connect`;

test("a program reads figures with a token of its own", async ({ request }) => {
  const granted = await request.post(`${keycloak}/token`, {
    form: {
      grant_type: "client_credentials",
      client_id: "essaim-integration",
      client_secret: "essaim-integration-demo",
    },
  });
  const { access_token } = await granted.json();
  const headers = { Authorization: `Bearer ${access_token}` };

  const me = await request.get("/api/v1/me", { headers });
  expect(await me.json()).toMatchObject({
    kind: "INTEGRATION",
    permissions: [],
  });
  const figures = await request.get("/api/v1/territories/DEP-30/observations", {
    headers,
  });
  expect(figures.ok()).toBe(true);
  expect((await request.get("/api/v1/imports", { headers })).status()).toBe(403);
});

test("a token that Keycloak did not make is refused", async ({ request }) => {
  const answer = await request.get("/api/v1/imports", {
    headers: { Authorization: "Bearer eyJhbGciOiJub25lIn0.e30." },
  });

  expect(answer.status()).toBe(401);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");
});

test("a person's password opens nothing without the login page", async ({ request }) => {
  const granted = await request.post(`${keycloak}/token`, {
    form: {
      grant_type: "password",
      client_id: "essaim-web",
      username: "helene.roche@gard.example.org",
      password: "essaim-demo",
    },
  });

  expect(granted.ok()).toBe(false);
});
