import { type APIRequestContext, expect, request } from "@playwright/test";
import { settingOf } from "./stack";

// Keycloak's own interfaces: tokens for programs, and its administration as the launcher does it.

const tokens = (realm: string) => `${process.env.KEYCLOAK_URL}/realms/${realm}/protocol/openid-connect/token`;

const grant = (visitor: APIRequestContext, realm: string, id: string, secret: string) =>
  visitor
    .post(tokens(realm), { form: { grant_type: "client_credentials", client_id: id, client_secret: secret } })
    .then(async (answer) => (await answer.json()).access_token as string);

/** A token for the program of the README. */
export const programsToken = (visitor: APIRequestContext) =>
  grant(visitor, "essaim", "essaim-integration", "essaim-integration-demo");

/** The key that signed a token. */
export const keyOf = (token: string) => JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString()).kid;

/** Has Keycloak sign with a new key from now on; answers how to take that back. */
export async function rotateKeys(priority: number) {
  const { call } = await admin();
  const { id } = await (await call("get", "")).json();
  const added = await call("post", "/components", {
    name: `rotation-${priority}`,
    providerId: "rsa-generated",
    providerType: "org.keycloak.keys.KeyProvider",
    parentId: id,
    config: {
      priority: [String(priority)],
      enabled: ["true"],
      active: ["true"],
      algorithm: ["RS256"],
      keySize: ["2048"],
    },
  });
  const component = added.headers().location?.split("/").at(-1);
  return async () => {
    await call("delete", `/components/${component}`);
  };
}

/** Has tokens for people live so many seconds; answers how to take that back. */
export async function shortenTokens(lifespan: number) {
  const { call } = await admin();
  const [client] = await (await call("get", "/clients?clientId=essaim-web")).json();
  const live = (value: string) =>
    call("put", `/clients/${client.id}`, {
      ...client,
      attributes: { ...client.attributes, "access.token.lifespan": value },
    });
  await live(String(lifespan));
  return async () => {
    await live("");
  };
}

async function admin() {
  const visitor = await request.newContext();
  const secret = settingOf("Keycloak", "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET");
  const token = await grant(visitor, "master", "essaim-launcher", secret);
  const call = async (method: "get" | "post" | "put" | "delete", path: string, data?: object) => {
    const answer = await visitor[method](`${process.env.KEYCLOAK_URL}/admin/realms/essaim${path}`, {
      headers: { Authorization: `Bearer ${token}` },
      ...(data && { data }),
    });
    expect(answer.ok(), `${method} ${path}: ${answer.status()}`).toBe(true);
    return answer;
  };
  return { call };
}
