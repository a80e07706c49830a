// Signing in with a passkey, and making one. Without this script the forms stay hidden and the password remains.

const bytes = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const described = (list = []) => list.map((one) => ({ ...one, id: bytes(one.id) }));

async function ask(form) {
  const answer = await fetch(form.dataset.question, {
    method: 'POST',
    body: new URLSearchParams({ _csrf: form.elements._csrf.value }),
  });
  if (answer.status === 401) location.assign('/inloggen?naar=/mijn/beveiliging');
  if (!answer.ok) throw new Error(`The register answered ${answer.status}`);
  return answer.json();
}

async function made(options) {
  const passkey = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: described(options.excludeCredentials),
    },
  });
  return {
    attestationObject: text(passkey.response.attestationObject),
    clientDataJSON: text(passkey.response.clientDataJSON),
    transports: passkey.response.getTransports?.() ?? [],
    of: passkey,
  };
}

async function shown(options) {
  const passkey = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: described(options.allowCredentials),
    },
  });
  return {
    authenticatorData: text(passkey.response.authenticatorData),
    clientDataJSON: text(passkey.response.clientDataJSON),
    signature: text(passkey.response.signature),
    userHandle: passkey.response.userHandle ? text(passkey.response.userHandle) : undefined,
    of: passkey,
  };
}

const ceremonies = { make: made, show: shown };

async function send(form) {
  const { of, ...response } = await ceremonies[form.dataset.passkey](await ask(form));
  form.elements.antwoord.value = JSON.stringify({
    id: of.id,
    rawId: text(of.rawId),
    type: of.type,
    response,
    clientExtensionResults: of.getClientExtensionResults(),
    authenticatorAttachment: of.authenticatorAttachment,
  });
  form.submit();
}

for (const form of window.PublicKeyCredential ? document.querySelectorAll('[data-passkey]') : []) {
  form.closest('[data-passkey-part]').hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const trouble = form.querySelector('[data-trouble]');
    trouble.hidden = true;
    send(form).catch(() => {
      trouble.hidden = false;
      form.removeAttribute('aria-busy');
    });
  });
}
