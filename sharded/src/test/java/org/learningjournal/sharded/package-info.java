/**
 * What one storage promises, asked of several servers: the contract behind Apache ShardingSphere-JDBC, which sends each
 * statement to the server of its setting.
 */
package org.learningjournal.sharded;
