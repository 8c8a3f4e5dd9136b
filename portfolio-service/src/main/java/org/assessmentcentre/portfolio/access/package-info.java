/**
 * Whose data it is. Access needs a record in this database and the token to agree: the role, the centre among the token's
 * centres, and the grant itself (staff record, provider client, own account, allocation). A claim narrows what a record
 * allows and never widens it. Everything else does not exist for the caller: 404. The queries span the tables of several
 * features on purpose: one class holds every rule of access, and no feature has to know another for it.
 */
@NullMarked
package org.assessmentcentre.portfolio.access;

import org.jspecify.annotations.NullMarked;
