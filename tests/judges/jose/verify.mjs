// npm jose against the real server: its key set is read, its tokens verify with exactly the algorithm, type, issuer and
// audience that are documented, and a token that was tampered with does not.
// usage: node verify.mjs JWKS_FILE TOKEN ISSUER

import {readFileSync} from 'node:fs';
import {calculateJwkThumbprint, compactVerify, createLocalJWKSet, decodeProtectedHeader, jwtVerify} from 'jose';

const [file, token, issuer] = process.argv.slice(2);
const keys = JSON.parse(readFileSync(file, 'utf8'));
const set = createLocalJWKSet(keys);
const rules = {algorithms: ['RS256'], typ: 'at+jwt', issuer, audience: 'gemba', requiredClaims: ['sub', 'sid', 'jti', 'iat', 'nbf', 'exp']};

const faults = [];
const check = (holds, what) => holds || faults.push(what);
const refused = async (text, options = rules) => {
    try {
        await jwtVerify(text, set, options);
        return false;
    } catch {
        return true;
    }
};

for (const key of keys.keys) {
    check(key.kty === 'RSA' && key.use === 'sig' && key.alg === 'RS256', 'a key is not an RSA signing key for RS256');
    check(!('d' in key || 'p' in key || 'q' in key || 'dp' in key || 'dq' in key || 'qi' in key), 'a private part is published');
    check(key.kid === await calculateJwkThumbprint(key), 'a key id is not the RFC 7638 thumbprint');
    check(Buffer.from(key.n, 'base64url').length >= 384, 'a key is shorter than 3072 bits');
}

const header = decodeProtectedHeader(token);
check(keys.keys.some(key => key.kid === header.kid), 'the token names a key that is not published');
const {payload} = await jwtVerify(token, set, rules).catch(error => (faults.push(`the token does not verify: ${error.code}`), {payload: {}}));
check(payload.exp - payload.iat <= 15 * 60, 'the token lives longer than 15 minutes');
check(!('role' in payload || 'roles' in payload || 'permissions' in payload), 'the token carries rights');

const parts = token.split('.');
const forged = {...JSON.parse(Buffer.from(parts[1], 'base64url')), sub: 'somebody else'};
check(await refused([parts[0], Buffer.from(JSON.stringify(forged)).toString('base64url'), parts[2]].join('.')), 'a changed payload verifies');
check(await refused(token, {...rules, audience: 'other'}), 'the audience does not matter');
check(await refused(token, {...rules, issuer: 'other'}), 'the issuer does not matter');
check(await refused(token, {...rules, algorithms: ['PS256']}), 'the algorithm does not matter');
const flipped = Buffer.from(parts[2], 'base64url');
flipped[0] ^= 1;
check(await compactVerify([parts[0], parts[1], flipped.toString('base64url')].join('.'), set).then(() => false, () => true),
    'a changed signature verifies');

console.log(JSON.stringify({keys: keys.keys.length, faults}));
process.exit(faults.length ? 1 : 0);
